"""Composition root of the window: puts the desk, the bridge, the pages and the look together."""
