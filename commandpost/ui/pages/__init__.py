"""The pages of the window; each asks its own rows and declares which changes interest it."""
