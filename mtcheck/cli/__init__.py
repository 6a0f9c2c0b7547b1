"""The command line: parse, call, print, exit. Nothing imports it, and it loads nothing heavy by itself."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import NoReturn

import typer

from mtcheck.cli import check, compare, gate, glossary, inspect, knowledge, models, selftest, stages
from mtcheck.errors import MtcheckError
from mtcheck.process import settle

app = typer.Typer(
    name="mtcheck",
    help="Check the quality of a translated article: offices, names, numbers, broken sentences.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.callback()(inspect.version_option)
app.command("check", short_help="Check an article and report what is wrong.")(check.check)
app.command("compare", short_help="Compare translation engines and rank them.")(compare.compare)
app.command("gate", short_help="Judge a saved report by another policy.")(gate.gate)
app.command("explain", short_help="Explain a check, with examples.")(inspect.explain)
app.command("checks", short_help="List every check and what it finds.")(inspect.checks)
app.command("segment", short_help="Print the segments of an article.")(stages.segment)
app.command("align", short_help="Align an article with its source.")(stages.align)
app.command("backtranslate", short_help="Translate an article there and back.")(stages.backtranslate)
app.command("selftest", short_help="Plant errors into a good translation, count what is found.")(selftest.selftest)
app.add_typer(glossary.app, name="glossary")
app.add_typer(models.app, name="models")
app.add_typer(knowledge.app, name="knowledge")
app.command("doctor", short_help="Tell what this installation has.")(inspect.doctor)


# typer raises its own copy of click's errors, or click's where it is older and has no copy.
USAGE_ERROR: type[Exception] = next(cls for cls in typer.BadParameter.__mro__ if cls.__name__ == "ClickException")


def main(arguments: Sequence[str] | None = None) -> NoReturn:
    """Run the command line and exit: 0 passed, 1 the gate failed, 2 anything that went wrong.

    Every error is one sentence on standard error; MTCHECK_TRACEBACK=1 shows where an unexpected one arose.
    """
    settle()
    sys.exit(run(arguments))


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and give the exit code."""
    try:
        result = typer.main.get_command(app).main(arguments, prog_name="mtcheck", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except USAGE_ERROR as error:
        if type(error).__name__ == "NoArgsIsHelpError":
            print(error, file=sys.stderr)
            return 2
        return complain(usage(error))
    except typer.Exit as request:
        return request.exit_code
    except (typer.Abort, KeyboardInterrupt):
        return complain("interrupted")
    except MtcheckError as error:
        return complain(str(error))
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except Exception as error:  # the one place where an unexpected error becomes an exit code
        if os.environ.get("MTCHECK_TRACEBACK"):
            raise
        return complain(f"internal error: {type(error).__name__}: {error} (MTCHECK_TRACEBACK=1 shows where)")


def usage(error: Exception) -> str:
    """Say what is wrong with a command line, and where help is."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "mtcheck"
    message = str(error.format_message()) if hasattr(error, "format_message") else str(error)
    return f"{message.rstrip('.')} (see {command} --help)"


def complain(message: str) -> int:
    """Say what went wrong, on one line."""
    print(f"mtcheck: {' '.join(message.split())}", file=sys.stderr)
    return 2
