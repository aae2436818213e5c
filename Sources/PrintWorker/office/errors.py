class OfficeError(Exception):
    """Something a person can act on, in Norwegian; `reason` is one of the worker's."""

    def __init__(self, message, reason='failure'):
        super().__init__(message)
        self.reason = reason
