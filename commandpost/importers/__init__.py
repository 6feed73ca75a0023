"""From a file an office really has to a draft with doubts: readers, outline, recognition, rosters.

May import ``domain`` and ``host`` and the document libraries; knows nothing of store or reports.
Nothing here writes: a draft enters the library only when the operator accepts it.
"""
