"""The import window: a plan's text beside what was found in it, settled before it is taken in."""
