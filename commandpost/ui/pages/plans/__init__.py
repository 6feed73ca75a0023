"""The plans page: the library, a plan's text beside its tree, and its level matrix."""
