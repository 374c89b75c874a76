// What the files of this target share.
#ifndef VIGNETTE_CJPEG_PICTURE_H
#define VIGNETTE_CJPEG_PICTURE_H

#include "CJPEG.h"
#include <setjmp.h>
#include <sys/types.h>
#include <stdio.h>
// jpeglib.h needs stdio.h before it.
#include <jpeglib.h>

enum { MAXIMUM_COMPONENTS = 4 };

/// libjpeg's error manager, with the place to return to. Each thread that calls libjpeg has its own.
typedef struct trap {
    struct jpeg_error_mgr manager;
    jmp_buf place;
    vignette_jpeg_fault fault;
    int system_error;
    long warning_count;
    char words[JMSG_LENGTH_MAX];
    char first_warning[JMSG_LENGTH_MAX];
} trap;

/// Prepares libjpeg's error manager.
void trap_initialize(trap *trap);

/// Ends the work with our own words; returns to the trap's place.
_Noreturn void trap_raise(trap *trap, vignette_jpeg_fault fault, const char *words);

/// libjpeg's source manager over a range of a file.
typedef struct file_source {
    struct jpeg_source_mgr manager;
    int file;
    int64_t place;
    int64_t end;
    uint8_t buffer[65536];
} file_source;

/// One APP2 segment with a part of an ICC profile.
typedef struct profile_part {
    struct profile_part *next;
    unsigned length;
    uint8_t bytes[];
} profile_part;

struct vignette_jpeg {
    struct jpeg_decompress_struct libjpeg;
    trap trap;
    file_source source;
    int64_t length;
    long memory_limit;
    bool header_was_read;
    bool is_used;
    struct jpeg_progress_mgr watch;
    uint64_t visited_blocks;
    profile_part *profile;
    profile_part **profile_end;
    unsigned profile_count;
};

/// Finds the picture that a libjpeg object belongs to.
vignette_jpeg *picture_of(j_decompress_ptr libjpeg);

/// Reads at a place, as often as it takes; fewer bytes than asked for at the file's end, -1 with errno set.
ssize_t read_at(int file, uint8_t *bytes, size_t count, int64_t place);

/// Whether this is the picture's first use; a second one ends with a fault, as libjpeg has consumed the data.
bool begin_use(vignette_jpeg *picture);

/// Keeps the ICC profile's segments while the headers are read.
void profile_install(vignette_jpeg *picture);
void profile_free(vignette_jpeg *picture);

/// Ends the work when the claimed size is out of proportion; `copies` is how often all coefficients are held.
void check_size(vignette_jpeg *picture, int copies);

/// Ends the work when there are too many scans; to be called once a row of a scan.
void check_work(vignette_jpeg *picture);

/// Opens the picture for reading all its scans into memory, where they can be seen while they are read.
void passes_begin(vignette_jpeg *picture);

/// Reads up to libjpeg's next event; false at the end of the picture.
bool passes_read(vignette_jpeg *picture, int *event);

#endif
