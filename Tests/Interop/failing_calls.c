// Lets one system call on a learner's files fail: the FAULT_AT-th (from 1) of the kind FAULT_CALL, with FAULT_ERRNO.
// FAULT_CALL=short cuts that write to half. Loaded with LD_PRELOAD; faults.py builds it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int isTurn(const char *call, const char *path) {
  static int seen;
  const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT");
  if (!wanted || !at || strcmp(wanted, call) != 0 || !path || !strstr(path, "/learners")) return 0;
  return ++seen == atoi(at);
}

static int isTurnOf(const char *call, int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t count = readlink(link, path, sizeof path - 1);
  if (count < 0) return 0;
  path[count] = 0;
  return isTurn(call, path);
}

static int fail(void) {
  const char *code = getenv("FAULT_ERRNO");
  errno = code ? atoi(code) : EIO;
  return -1;
}

#define REAL(result, name, ...) \
  static result (*real)(__VA_ARGS__); \
  if (!real) real = (result(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

ssize_t write(int descriptor, const void *bytes, size_t count) {
  REAL(ssize_t, "write", int, const void *, size_t);
  if (isTurnOf("write", descriptor)) return fail();
  if (isTurnOf("short", descriptor)) return real(descriptor, bytes, count > 1 ? count / 2 : count);
  if (isTurnOf("half", descriptor)) {
    // Half of it arrives, then the disk is full.
    if (count > 1) (void)!real(descriptor, bytes, count / 2);
    return fail();
  }
  return real(descriptor, bytes, count);
}

ssize_t read(int descriptor, void *bytes, size_t count) {
  REAL(ssize_t, "read", int, void *, size_t);
  return isTurnOf("read", descriptor) ? fail() : real(descriptor, bytes, count);
}

ssize_t pread(int descriptor, void *bytes, size_t count, off_t offset) {
  REAL(ssize_t, "pread", int, void *, size_t, off_t);
  return isTurnOf("pread", descriptor) ? fail() : real(descriptor, bytes, count, offset);
}

int fdatasync(int descriptor) {
  REAL(int, "fdatasync", int);
  return isTurnOf("fdatasync", descriptor) ? fail() : real(descriptor);
}

int fsync(int descriptor) {
  REAL(int, "fsync", int);
  return isTurnOf("fsync", descriptor) ? fail() : real(descriptor);
}

int rename(const char *from, const char *to) {
  REAL(int, "rename", const char *, const char *);
  return isTurn("rename", to) ? fail() : real(from, to);
}

int link(const char *from, const char *to) {
  REAL(int, "link", const char *, const char *);
  return isTurn("link", to) ? fail() : real(from, to);
}

int unlink(const char *path) {
  REAL(int, "unlink", const char *);
  return isTurn("unlink", path) ? fail() : real(path);
}

int mkdir(const char *path, mode_t mode) {
  REAL(int, "mkdir", const char *, mode_t);
  return isTurn("mkdir", path) ? fail() : real(path, mode);
}

int flock(int descriptor, int operation) {
  REAL(int, "flock", int, int);
  return isTurnOf("flock", descriptor) ? fail() : real(descriptor, operation);
}

int open(const char *path, int flags, ...) {
  REAL(int, "open", const char *, int, ...);
  va_list rest;
  va_start(rest, flags);
  mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;
  va_end(rest);
  return isTurn("open", path) ? fail() : real(path, flags, mode);
}
