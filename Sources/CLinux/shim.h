/* Two calls of Linux' C library that Swift's Glibc module hides, because they need _GNU_SOURCE. */
#ifdef __linux__
int renameat2(int old_folder, const char *old_path, int new_folder, const char *new_path, unsigned int flags);
int syncfs(int descriptor);
#endif
