"""HTTP both ways, with nothing of Kit in it: the server shell over h11, the guarded client over httpx."""
