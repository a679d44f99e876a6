"""Drawings as inline SVG: colored by the theme's CSS classes, with a title, a description and their data as a table."""
