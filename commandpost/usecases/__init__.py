"""What an operator can do: one function, one transaction; and the questions screens ask."""
