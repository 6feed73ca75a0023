"""Short modal questions that return a plain value."""
