"""The queue of checklists that are not complete."""
