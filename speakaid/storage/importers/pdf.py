from speakaid.storage.importers.imported import Imported
SUFFIXES=(".pdf",)
LABEL="x"
def read(path, tell): raise NotImplementedError
