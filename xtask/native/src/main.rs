//! Times calls natively: reads them as JSON from its standard input, and writes the microseconds of each as JSON.
//!
//! It does as `tests/package/bench.mjs` does, whose calls these are: the median of many short rounds.

use std::hint::black_box;
use std::io;
use std::time::{Duration, Instant};

use anyhow::{Context, anyhow};
use cetr_engine::wire;
use serde::Deserialize;

const ROUNDS: usize = 31;
const WARM_UP_ROUNDS: usize = 15;
const ROUND: Duration = Duration::from_millis(15);

/// A call as the package makes it: the arguments are texts of JSON already.
#[derive(Deserialize)]
struct Call {
    function: String,
    arguments: Vec<String>,
    today: String,
}

fn main() -> anyhow::Result<()> {
    let calls: Vec<Call> = serde_json::from_reader(io::stdin().lock()).context("the calls cannot be read")?;
    let times = calls.iter().map(time).collect::<anyhow::Result<Vec<_>>>()?;
    serde_json::to_writer(io::stdout(), &times)?;
    Ok(())
}

/// Microseconds of one call.
fn time(call: &Call) -> anyhow::Result<f64> {
    let begun = Instant::now();
    ask(call)?;
    let once = begun.elapsed().max(Duration::from_nanos(1));
    let repeats = u32::try_from(ROUND.as_nanos() / once.as_nanos()).unwrap_or(u32::MAX).max(1);
    let mut rounds = Vec::with_capacity(ROUNDS);
    for round in 0..WARM_UP_ROUNDS + ROUNDS {
        let begun = Instant::now();
        for _ in 0..repeats {
            black_box(ask(black_box(call))?);
        }
        if round >= WARM_UP_ROUNDS {
            rounds.push(begun.elapsed() / repeats);
        }
    }
    rounds.sort_unstable();
    let median = rounds.get(ROUNDS / 2).context("no round was run")?;
    Ok(median.as_secs_f64() * 1e6)
}

/// The answer as text, as the package gets it from the engine.
fn ask(Call { function, arguments, today }: &Call) -> anyhow::Result<String> {
    let text = |place: usize| arguments.get(place).map_or("null", String::as_str);
    let answer = wire::ask::<wire::Text>(function, [text(0), text(1), text(2)], today);
    answer.map_err(|error| anyhow!("`{function}` refuses its call: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{Call, ask, time};

    fn call(function: &str, argument: &str) -> Call {
        Call { function: function.to_owned(), arguments: vec![argument.to_owned()], today: "2026-11-25".to_owned() }
    }

    #[test]
    fn a_call_is_answered_as_the_package_would_be() {
        let answer = ask(&call("isWorkingDay", "\"2026-12-25\""));
        assert_eq!(answer.ok().as_deref(), Some("false"));
    }

    #[test]
    fn a_call_takes_time() {
        assert!(time(&call("isWorkingDay", "\"2026-12-25\"")).is_ok_and(|microseconds| microseconds > 0.0));
    }

    #[test]
    fn what_is_refused_is_named() {
        let errors = [call("noSuchQuestion", "null"), call("isWorkingDay", "{")].map(|call| {
            let error = time(&call).map_err(|error| error.to_string());
            error.err().unwrap_or_default()
        });
        assert!(errors.iter().all(|error| error.starts_with('`')), "{errors:?}");
    }
}
