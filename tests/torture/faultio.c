/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Loaded with LD_PRELOAD: one call that changes the disk fails, tears or kills, at a chosen count.
 * A process arms it for itself by calling faultio_arm, so that one that is loaded once can fork
 * a child for each point. Only files and folders below the chosen folder count.
 *
 * Kinds: 0 count only, 1 EIO, 2 ENOSPC where space is taken, 3 EIO at syncs only,
 *        4 dies before the call, 5 writes half of it, then dies.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum kind { COUNT, FAIL, FULL, FAIL_SYNC, DIE, TEAR };
enum act { WRITE = 1, SPACE, SYNC, CUT, NAME };

static char folder[PATH_MAX];
static int kind, forever;
static long fault_at;
static atomic_long calls;
static volatile int armed;

void faultio_arm(const char *below, int what, long at, int for_ever)
{
    snprintf(folder, sizeof folder, "%s", below);
    kind = what;
    fault_at = at;
    forever = for_ever;
    atomic_store(&calls, 0);
    armed = 1;
}

void faultio_disarm(void) { armed = 0; }

long faultio_calls(void) { return atomic_load(&calls); }

static int is_below(const char *path)
{
    size_t length = strlen(folder);
    return length && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int is_below_at(int parent, const char *path)
{
    char link[64], whole[PATH_MAX];
    ssize_t length;
    if (path[0] == '/' || parent == AT_FDCWD)
        return is_below(path);
    snprintf(link, sizeof link, "/proc/self/fd/%d", parent);
    length = syscall(SYS_readlinkat, AT_FDCWD, link, whole, sizeof whole - 1);
    if (length < 0)
        return 0;
    whole[length] = 0;
    return is_below(whole);
}

static void die(void)
{
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
    syscall(SYS_exit_group, 137);
}

/* 0: go on. -1: failed, errno says why. 1: write half, then die. */
static int verdict(enum act act)
{
    long number;
    int counts = kind == FULL ? act <= SPACE : kind == FAIL_SYNC ? act == SYNC : 1;
    if (!counts)
        return 0;
    number = atomic_fetch_add(&calls, 1) + 1;
    if (!fault_at || number < fault_at || (number > fault_at && !forever))
        return 0;
    if (kind == TEAR && act == WRITE)
        return 1;
    if (kind == DIE || kind == TEAR)
        die();
    errno = kind == FULL ? ENOSPC : EIO;
    return kind == COUNT ? 0 : -1;
}

static int on_file(int file, enum act act)
{
    if (!armed || !is_below_at(file, ""))
        return 0;
    return verdict(act);
}

static int on_path(int parent, const char *path, enum act act)
{
    if (!armed || !is_below_at(parent, path))
        return 0;
    return verdict(act);
}

ssize_t write(int file, const void *bytes, size_t count)
{
    int what = on_file(file, WRITE);
    if (what < 0)
        return -1;
    if (what > 0) {
        syscall(SYS_write, file, bytes, count / 2);
        die();
    }
    return syscall(SYS_write, file, bytes, count);
}

ssize_t writev(int file, const struct iovec *parts, int count)
{
    int what = on_file(file, WRITE);
    if (what < 0)
        return -1;
    if (what > 0) {
        syscall(SYS_writev, file, parts, count / 2);
        die();
    }
    return syscall(SYS_writev, file, parts, count);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    int what = on_file(file, WRITE);
    if (what < 0)
        return -1;
    if (what > 0) {
        syscall(SYS_pwrite64, file, bytes, count / 2, at);
        die();
    }
    return syscall(SYS_pwrite64, file, bytes, count, at);
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t at)
{
    return pwrite64(file, bytes, count, at);
}

int fallocate64(int file, int mode, off64_t at, off64_t count)
{
    return on_file(file, SPACE) ? -1 : (int)syscall(SYS_fallocate, file, mode, at, count);
}

int fallocate(int file, int mode, off_t at, off_t count)
{
    return fallocate64(file, mode, at, count);
}

int posix_fallocate64(int file, off64_t at, off64_t count)
{
    return fallocate64(file, 0, at, count) ? errno : 0;
}

int posix_fallocate(int file, off_t at, off_t count) { return posix_fallocate64(file, at, count); }

int fsync(int file) { return on_file(file, SYNC) ? -1 : (int)syscall(SYS_fsync, file); }

int fdatasync(int file) { return on_file(file, SYNC) ? -1 : (int)syscall(SYS_fdatasync, file); }

int ftruncate64(int file, off64_t length)
{
    return on_file(file, CUT) ? -1 : (int)syscall(SYS_ftruncate, file, length);
}

int ftruncate(int file, off_t length) { return ftruncate64(file, length); }

int renameat(int from, const char *old, int to, const char *new)
{
    return on_path(to, new, NAME) ? -1 : (int)syscall(SYS_renameat2, from, old, to, new, 0);
}

int rename(const char *old, const char *new) { return renameat(AT_FDCWD, old, AT_FDCWD, new); }

int unlinkat(int parent, const char *path, int flags)
{
    return on_path(parent, path, NAME) ? -1 : (int)syscall(SYS_unlinkat, parent, path, flags);
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
