"""What the weekly workflows found, put before a person: a pull request with the changes, or an issue where there are none."""
