"""The search above the customers list, part by part."""
