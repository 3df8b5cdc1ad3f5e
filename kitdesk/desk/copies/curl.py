"""Writes a call for curl in a POSIX shell: curl 7.87 or later, the first to escape values of a query."""

from __future__ import annotations

from collections.abc import Callable

from kitdesk.desk.copies.literals import printf_argument, shell_word
from kitdesk.desk.copies.program import Variable, after_login, expression
from kitdesk.desk.copies.recipe import Env, Recipe, Text


def curl(recipe: Recipe) -> str:
    """Commands that run when they are pasted."""
    if recipe.log_in is None:
        return _command(_CURL, recipe, _needed) + "\n"
    login = _command("curl -sS", recipe.log_in, _needed).replace("\n", "\n  ")
    variable = after_login(_needed, '"${access_token:?the login failed: $answer}"')
    return _LOG_IN_IF_NEEDED.format(login=login) + _command(_CURL, recipe, variable) + "\n"


def _command(begin: str, recipe: Recipe, variable: Variable) -> str:
    def word(text: Text) -> str:
        return expression(text, shell_word, variable, "")

    pipe, data = _data(recipe.body) if recipe.has_body else ("", [])
    data += [f"--data-urlencode {word((f'{name}=', *value))}" for name, value in recipe.form]
    headers = [_header(name, value, word) for name, value in recipe.given_headers]
    if data and not recipe.has("content-type"):
        headers.append("-H 'Content-Type:'")  # or curl makes it a form
    query = [f"--url-query {word((f'{name}=', *value))}" for name, value in recipe.query]
    first = " ".join([begin, *_options(recipe, with_data=bool(data)), word(recipe.url)])
    return pipe + " \\\n  ".join([first, *query, *headers, *data])


def _options(recipe: Recipe, *, with_data: bool) -> list[str]:
    url = "".join(part for part in recipe.url if isinstance(part, str))
    options = {
        "--globoff": bool(set(url) & set("[]{}")),
        "--path-as-is": "/." in url,
        "--head": recipe.method == "HEAD" and not with_data,
    }
    options[f"-X {shell_word(recipe.method)}"] = not options["--head"] and recipe.method != (
        "POST" if with_data else "GET"
    )
    return [option for option, wanted in options.items() if wanted]


def _data(body: bytes) -> tuple[str, list[str]]:
    """What stands before curl and which option it gets, for it to send *body* byte for byte."""
    directive, word = printf_argument(body)
    if directive == "%s" and len(word.encode()) < _LONGEST_ARGUMENT:
        return "", [f"--data-raw {word}"]
    return f"printf '{directive}' {word} |\n  ", ["--data-binary @-"]


def _header(name: str, value: Text, word: Callable[[Text], str]) -> str:
    if value == ("",):
        return f"-H {shell_word(f'{name};')}"  # how curl is told to send a header without a value
    if any(isinstance(part, Env) for part in value):
        return f"-H {word((f'{name}: ', *value))}"
    directive, printed = printf_argument(f"{name}: {value[0]}".encode("latin-1", "replace"))
    return f"-H {printed}" if directive == "%s" else f"-H \"$(printf '%b' {printed})\""


def _needed(env: Env) -> str:
    """The variable; where it is not set, nothing is sent and it is named."""
    return f'"${{{env.name}:?set it first}}"'


_CURL = "curl -sS --fail-with-body -w '\\n'"
_LOG_IN_IF_NEEDED = r"""# Logs in first, unless there is an access token already.
access_token=${{KIT_ACCESS_TOKEN:-}}
if [ -z "$access_token" ]; then
  answer=$({login})
  access_token=$(printf '%s' "$answer" | sed -n 's/.*"access_token" *: *"\([^"]*\)".*/\1/p')
fi

"""
_LONGEST_ARGUMENT = 100_000
"""Bytes. Linux takes 128 KiB in one argument; what the shell's own printf prints has no such limit."""
