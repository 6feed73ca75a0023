"""Frozen rows for screens: each question reads the desk once and answers with plain values."""
