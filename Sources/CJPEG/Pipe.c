// A ring of buffers between two threads.
#include "Pipe.h"
#include <stdlib.h>

bool pipe_initialize(pipe_state *pipe) {
    pipe->slots = malloc((size_t)PIPE_SLOTS * PIPE_SLOT_SIZE);
    if (pipe->slots == NULL) return false;
    pthread_mutex_init(&pipe->lock, NULL);
    pthread_cond_init(&pipe->changed, NULL);
    return true;
}

void pipe_destroy(pipe_state *pipe) {
    if (pipe->slots == NULL) return;
    free(pipe->slots);
    pthread_cond_destroy(&pipe->changed);
    pthread_mutex_destroy(&pipe->lock);
}

uint8_t *pipe_space(pipe_state *pipe) {
    pthread_mutex_lock(&pipe->lock);
    while (!pipe->is_stopped && pipe->written - pipe->taken == PIPE_SLOTS)
        pthread_cond_wait(&pipe->changed, &pipe->lock);
    uint8_t *space = pipe->is_stopped ? NULL : pipe->slots + (size_t)(pipe->written % PIPE_SLOTS) * PIPE_SLOT_SIZE;
    pthread_mutex_unlock(&pipe->lock);
    return space;
}

void pipe_publish(pipe_state *pipe, size_t count) {
    pthread_mutex_lock(&pipe->lock);
    pipe->fill[pipe->written % PIPE_SLOTS] = count;
    pipe->written++;
    pthread_cond_broadcast(&pipe->changed);
    pthread_mutex_unlock(&pipe->lock);
}

void pipe_end(pipe_state *pipe) {
    pthread_mutex_lock(&pipe->lock);
    pipe->has_ended = true;
    pthread_cond_broadcast(&pipe->changed);
    pthread_mutex_unlock(&pipe->lock);
}

bool pipe_next(pipe_state *pipe, const uint8_t **bytes, size_t *count) {
    pthread_mutex_lock(&pipe->lock);
    if (pipe->reader_holds_slot) {
        pipe->reader_holds_slot = false;
        pipe->taken++;
        pthread_cond_broadcast(&pipe->changed);
    }
    while (!pipe->is_stopped && !pipe->has_ended && pipe->written == pipe->taken)
        pthread_cond_wait(&pipe->changed, &pipe->lock);
    bool is_there = !pipe->is_stopped && pipe->written != pipe->taken;
    if (is_there) {
        unsigned slot = pipe->taken % PIPE_SLOTS;
        *bytes = pipe->slots + (size_t)slot * PIPE_SLOT_SIZE;
        *count = pipe->fill[slot];
        pipe->reader_holds_slot = true;
    }
    pthread_mutex_unlock(&pipe->lock);
    return is_there;
}

void pipe_stop(pipe_state *pipe) {
    pthread_mutex_lock(&pipe->lock);
    pipe->is_stopped = true;
    pthread_cond_broadcast(&pipe->changed);
    pthread_mutex_unlock(&pipe->lock);
}

void pipe_set_rows(pipe_state *pipe, unsigned rows) {
    pthread_mutex_lock(&pipe->lock);
    pipe->final_rows = rows;
    pthread_cond_broadcast(&pipe->changed);
    pthread_mutex_unlock(&pipe->lock);
}

bool pipe_wait_for_rows(pipe_state *pipe, unsigned rows) {
    pthread_mutex_lock(&pipe->lock);
    while (!pipe->is_stopped && pipe->final_rows < rows) pthread_cond_wait(&pipe->changed, &pipe->lock);
    bool goes_on = !pipe->is_stopped;
    pthread_mutex_unlock(&pipe->lock);
    return goes_on;
}
