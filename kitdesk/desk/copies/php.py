"""Writes a call for PHP with its curl extension."""

from __future__ import annotations

from collections.abc import Callable

from kitdesk.desk.copies.literals import php_bytes, php_literal
from kitdesk.desk.copies.program import Variable, after_login, block, expression
from kitdesk.desk.copies.recipe import Env, Pairs, Recipe, Text


def php(recipe: Recipe) -> str:
    """A program that prints the answer, and fails where it is an error."""
    variable: Variable = _environment
    lines = ["<?php", "", _SEND, ""]
    if recipe.needs_environment:
        lines += [_ENV, ""]
    if recipe.log_in is not None:
        lines += _log_in(recipe.log_in)
        variable = after_login(_environment, "$accessToken")
    call = block("[$answer, $status] = send([", _options(recipe, variable), "]);")
    return "\n".join([*lines, *call, 'echo $answer, "\\n";', "exit($status < 400 ? 0 : 1);", ""])


def _log_in(recipe: Recipe) -> list[str]:
    call = block("[$answer] = send([", _options(recipe, _environment), "]);")
    return [
        "function logIn()",
        *block("{", [*call, *_TOKEN_IN_ANSWER], "}"),
        "",
        "$accessToken = getenv('KIT_ACCESS_TOKEN') ?: logIn();",
        "",
    ]


def _options(recipe: Recipe, variable: Variable) -> list[str]:
    def text(value: Text, literal: Callable[[str], str] = php_literal) -> str:
        return expression(value, literal, variable, " . ")

    def encoded(pairs: Pairs) -> str:
        items = ", ".join(f"{php_literal(name)} => {text(value)}" for name, value in pairs)
        return f"http_build_query([{items}])"

    headers = [text(_header(name, value), _latin_1) for name, value in recipe.given_headers]
    if recipe.has_body and not recipe.has("content-type"):
        headers.append("'Content-Type:'")  # or curl makes it a form
    url = text((*recipe.url, "?")) + f" . {encoded(recipe.query)}" if recipe.query else text(recipe.url)
    return [
        f"CURLOPT_URL => {url},",
        "CURLOPT_PATH_AS_IS => true,",
        f"CURLOPT_CUSTOMREQUEST => {php_literal(recipe.method)},",
        *(["CURLOPT_NOBODY => true,"] if recipe.method == "HEAD" else []),
        *block("CURLOPT_HTTPHEADER => [", [f"{header}," for header in headers], "],"),
        *([f"CURLOPT_POSTFIELDS => {encoded(recipe.form)},"] if recipe.form else []),
        *([f"CURLOPT_POSTFIELDS => {php_bytes(recipe.body)},"] if recipe.has_body else []),
    ]


def _header(name: str, value: Text) -> Text:
    """As one text; a semicolon is how curl is told to send a header without a value."""
    return (f"{name};",) if value == ("",) else (f"{name}: ", *value)


def _latin_1(value: str) -> str:
    return php_bytes(value.encode("latin-1", "replace"))


def _environment(env: Env) -> str:
    return f"env('{env.name}')"


_SEND = """function send(array $options): array
{
    $curl = curl_init();
    curl_setopt_array($curl, $options + [CURLOPT_RETURNTRANSFER => true, CURLOPT_TIMEOUT => 30]);
    $answer = curl_exec($curl);
    if ($answer === false) {
        throw new Exception(curl_error($curl));
    }
    return [$answer, curl_getinfo($curl, CURLINFO_RESPONSE_CODE)];
}"""
_ENV = """function env(string $name): string
{
    return getenv($name) ?: throw new Exception("Set $name first.");
}"""
_TOKEN_IN_ANSWER = [
    "return json_decode($answer, true)['result']['access_token']",
    '    ?? throw new Exception("the login failed: $answer");',
]
