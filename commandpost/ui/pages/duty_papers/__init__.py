"""Duty bulletin and duty log."""
