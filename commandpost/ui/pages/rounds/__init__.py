"""Zero reports and the chase after them."""
