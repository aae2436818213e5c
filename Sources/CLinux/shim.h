/* Calls of Linux' C library that Swift's Glibc module leaves out: two because they need _GNU_SOURCE, and malloc's own. */
#ifdef __linux__
#include <malloc.h>
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);
#endif
