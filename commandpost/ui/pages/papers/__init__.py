"""The papers page: what leaves the office, seen before it does."""
