"""Small forms for the parts of a plan: a condition with its bounds, a measure, a level, a post."""
