"""The program killed at random instants: nothing it acknowledged may be lost."""
