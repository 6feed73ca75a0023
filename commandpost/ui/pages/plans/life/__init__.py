"""The life tab of a plan: what is due, what is recorded, its place, the trace of changes."""
