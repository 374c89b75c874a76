import Dispatch

/// Threads for work that waits for disks: a share that hangs then never holds a thread of the concurrency pool.
final class DiskExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "vignette.intake.disk", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let executor = asUnownedTaskExecutor()
        queue.async { job.runSynchronously(on: executor) }
    }
}
