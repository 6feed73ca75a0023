"""Pieces that pages are made of. The only room that draws plots."""
