"""What a run of the suite leaves behind: reports for people and for machines."""
