"""Errors that a person can do something about.

Each message is one sentence: what, where, what is known. Only the command line turns them into exit codes.
"""


class MtcheckError(Exception):
    """Base of every error that mtcheck raises on purpose."""


class InputError(MtcheckError):
    """An article, a bitext or a saved report cannot be read."""


class EngineError(MtcheckError):
    """A translation engine is unknown, cannot be loaded, or answered wrongly."""


class ModelMissingError(EngineError):
    """An engine has no model for a language pair; the message says how to get one."""


class ConfigError(MtcheckError):
    """A setting is unknown or has a value that cannot be used."""


class OutputError(MtcheckError):
    """A report cannot be written."""


class DownloadError(MtcheckError):
    """A model or an answer of a query service cannot be fetched, or is not what was promised."""


class KnowledgeError(MtcheckError):
    """A record of the knowledge cannot be found, or one of one's own cannot be used."""
