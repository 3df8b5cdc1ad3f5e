"""Writes a call for JavaScript with fetch: Node 18 or later."""

from __future__ import annotations

from kitdesk.desk.copies.literals import javascript_bytes, javascript_literal
from kitdesk.desk.copies.program import Variable, after_login, block, expression
from kitdesk.desk.copies.recipe import Env, Pairs, Recipe, Text
from kitdesk.model.errors import InputError
from kitdesk.model.sentence import QT_TRANSLATE_NOOP


def javascript(recipe: Recipe) -> str:
    """A program that prints the answer, and fails where it is an error. Raises `InputError`."""
    if recipe.method in _REFUSED:
        raise InputError(_NO_METHOD, method=recipe.method)
    if recipe.method in ("GET", "HEAD") and recipe.body:
        raise InputError(_NO_BODY, method=recipe.method)
    variable: Variable = _environment
    functions: list[str] = []
    begin: list[str] = []
    if recipe.needs_environment:
        functions += [_ENV, ""]
    if recipe.log_in is not None:
        functions += [*_log_in(recipe.log_in), ""]
        begin = ["const accessToken = process.env.KIT_ACCESS_TOKEN || (await logIn());"]
        variable = after_login(_environment, "accessToken")
    main = block("async function main() {", [*begin, *_call(recipe, variable), *_PRINT], "}")
    return "\n".join([*functions, *main, "", "main();", ""])


def _log_in(recipe: Recipe) -> list[str]:
    return block("async function logIn() {", [*_call(recipe, _environment), *_TOKEN_IN_ANSWER], "}")


def _call(recipe: Recipe, variable: Variable) -> list[str]:
    def text(value: Text) -> str:
        return expression(value, javascript_literal, variable, " + ")

    def encoded(pairs: Pairs) -> str:
        items = ", ".join(f"{name}: {text(value)}" for name, value in pairs)
        return f"new URLSearchParams({{ {items} }})"

    url = text((*recipe.url, "?")) + f" + {encoded(recipe.query)}" if recipe.query else text(recipe.url)
    headers = [
        f"[{javascript_literal(name)}, {text(value)}],"
        for name, value in recipe.given_headers
        if name.lower() != "host"  # fetch has none but the URL's
    ]
    options = [
        f"method: {javascript_literal(recipe.method)},",
        *block("headers: [", headers, "],"),
        *([f"body: {encoded(recipe.form)},"] if recipe.form else []),
        *([f"body: {javascript_bytes(recipe.body)},"] if recipe.body else []),
        'redirect: "manual",',
    ]
    return block(f"const response = await fetch({url}, {{", options, "});")


def _environment(env: Env) -> str:
    return f'env("{env.name}")'


_ENV = """function env(name) {
    if (!process.env[name]) {
        throw new Error(`Set ${name} first.`);
    }
    return process.env[name];
}"""
_TOKEN_IN_ANSWER = (
    "const answer = await response.text();",
    """const token = answer.match(/"access_token" *: *"([^"]*)"/);""",
    "if (!token) {",
    "    throw new Error(`the login failed: ${answer}`);",
    "}",
    "return token[1];",
)
_PRINT = ("console.log(await response.text());", "process.exitCode = response.status < 400 ? 0 : 1;")
_REFUSED = ("CONNECT", "TRACE", "TRACK")
_NO_METHOD = QT_TRANSLATE_NOOP("model", "JavaScript's fetch cannot make a {method} request. Copy it as cURL.")
_NO_BODY = QT_TRANSLATE_NOOP(
    "model", "JavaScript's fetch sends no body with {method}, and this request has one. Copy it as cURL."
)
