// Bytes on their way from the thread that writes a picture to the thread that reads it back.
#ifndef VIGNETTE_CJPEG_PIPE_H
#define VIGNETTE_CJPEG_PIPE_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { PIPE_SLOTS = 16, PIPE_SLOT_SIZE = 65536 };

/// A ring of buffers, and how many rows of the picture may be written. Every wait ends when the pipe is stopped.
typedef struct pipe_state {
    pthread_mutex_t lock;
    pthread_cond_t changed;
    uint8_t *slots;
    size_t fill[PIPE_SLOTS];
    unsigned written;
    unsigned taken;
    bool reader_holds_slot;
    bool has_ended;
    bool is_stopped;
    unsigned final_rows;
} pipe_state;

/// Makes a pipe; false without memory.
bool pipe_initialize(pipe_state *pipe);
void pipe_destroy(pipe_state *pipe);

/// Waits for a free buffer of PIPE_SLOT_SIZE bytes; NULL when stopped.
uint8_t *pipe_space(pipe_state *pipe);
/// Hands over the buffer that was given last.
void pipe_publish(pipe_state *pipe, size_t count);
/// Says that no more comes.
void pipe_end(pipe_state *pipe);

/// Waits for the next buffer and gives back the one before; false at the end and when stopped.
bool pipe_next(pipe_state *pipe, const uint8_t **bytes, size_t *count);

/// Ends every wait.
void pipe_stop(pipe_state *pipe);

/// Says how many rows are final.
void pipe_set_rows(pipe_state *pipe, unsigned rows);
/// Waits until so many rows are final; false when stopped.
bool pipe_wait_for_rows(pipe_state *pipe, unsigned rows);

#endif
