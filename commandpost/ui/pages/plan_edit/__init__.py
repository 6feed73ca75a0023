"""The plan editor: levels and lists on the left, the item in hand, what the linter finds."""
