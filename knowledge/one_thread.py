"""One thread for each question: set before numpy is loaded, which reads it once.

The package imports this first. The matrices of a question are so small that a second thread saves no time and costs
as much CPU again, which other people's questions need. Whoever sets the variable keeps what is set.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
