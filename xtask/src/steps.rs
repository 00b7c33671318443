//! Steps that are announced by number, timed, and end at the first that fails.

use std::time::{Duration, Instant};

use anyhow::Context;

/// `Plan` is what all steps of a run are told.
pub(crate) struct Step<Plan> {
    pub(crate) name: &'static str,
    pub(crate) run: fn(&Plan) -> anyhow::Result<()>,
}

pub(crate) fn run_all<Plan>(steps: &[Step<Plan>], plan: &Plan) -> anyhow::Result<()> {
    let begun = Instant::now();
    for (index, step) in steps.iter().enumerate() {
        let place = format!("[{}/{}]", index + 1, steps.len());
        println!("\n{place} {}", step.name);
        let begun = Instant::now();
        (step.run)(plan).with_context(|| format!("{place} {} failed", step.name))?;
        println!("{place} {}: done in {}", step.name, seconds(begun.elapsed()));
    }
    println!("\nAll {} steps passed in {}", steps.len(), seconds(begun.elapsed()));
    Ok(())
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::{Step, run_all};
    use std::sync::atomic::{AtomicU32, Ordering};

    static RUN: AtomicU32 = AtomicU32::new(0);

    fn pass((): &()) -> anyhow::Result<()> {
        RUN.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    fn fail((): &()) -> anyhow::Result<()> {
        anyhow::bail!("it rains")
    }

    #[test]
    fn the_first_failure_ends_the_run_and_is_named() {
        let picnic = Step { name: "Picnic", run: fail };
        let walk = || Step { name: "Walk", run: pass };
        let ended = run_all(&[walk(), picnic, walk()], &());
        let message = ended.map_err(|error| format!("{error:#}"));
        assert_eq!(message, Err("[2/3] Picnic failed: it rains".to_owned()));
        assert_eq!(RUN.load(Ordering::Relaxed), 1);
    }
}
