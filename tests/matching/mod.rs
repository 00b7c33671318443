//! How an expected answer is held against one: the rules that stand at the top of the contract's examples.

#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests: what is wrong here ends the test")]

use serde_json::{Map, Value};

/// Where and how the answer does not match, `None` where it does.
pub(crate) fn mismatch(expected: &Value, answer: &Value, at: &str) -> Option<String> {
    match (expected, answer) {
        (Value::Object(operators), _) if operators.keys().any(|key| key.starts_with('$')) => {
            elements(operators, answer, at)
        }
        (Value::Object(fields), Value::Object(answered)) => fields.iter().find_map(|(key, value)| {
            let at = format!("{at}/{key}");
            match answered.get(key) {
                Some(found) => mismatch(value, found, &at),
                None => Some(format!("{at} is missing")),
            }
        }),
        (Value::Array(items), Value::Array(answered)) if items.len() == answered.len() => {
            let mut pairs = items.iter().zip(answered).enumerate();
            pairs.find_map(|(index, (item, found))| mismatch(item, found, &format!("{at}/{index}")))
        }
        (Value::Number(number), Value::Number(found)) if number.as_f64() == found.as_f64() => None,
        _ if expected == answer => None,
        _ => Some(format!("{at} must be {expected}, but is {answer}")),
    }
}

fn elements(operators: &Map<String, Value>, answer: &Value, at: &str) -> Option<String> {
    let Value::Array(found) = answer else { return Some(format!("{at} must be a list, but is {answer}")) };
    let matches = |wanted: &Value, item: &Value| mismatch(wanted, item, at).is_none();
    operators.iter().find_map(|(operator, wanted)| {
        let wanted = wanted.as_array().expect("an operator takes a list");
        let fault = match operator.as_str() {
            "$starts" => {
                let begins = wanted.len() <= found.len();
                let all = wanted.iter().zip(found).all(|(wanted, item)| matches(wanted, item));
                (!(begins && all)).then_some("must begin with")
            }
            "$includes" => {
                let has = |wanted: &Value| found.iter().any(|item| matches(wanted, item));
                (!wanted.iter().all(has)).then_some("must include")
            }
            "$excludes" => {
                let has = |wanted: &Value| found.iter().any(|item| matches(wanted, item));
                wanted.iter().any(has).then_some("must not include")
            }
            _ => panic!("unknown operator {operator}"),
        };
        fault.map(|fault| format!("{at} {fault} {}, but is {answer}", Value::from(wanted.clone())))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn check(expected: Value, answer: Value, holds: bool) {
        assert_eq!(mismatch(&expected, &answer, "").is_none(), holds, "{expected} {answer}");
    }

    #[test]
    fn what_differs_is_told() {
        check(json!({"a": 1}), json!({"a": 1, "b": 2}), true);
        check(json!({"a": null}), json!({"a": null}), true);
        check(json!({"a": null}), json!({}), false);
        check(json!({"a": 1}), json!({"a": "1"}), false);
        check(json!([1, 2]), json!([1]), false);
        check(json!([1, 2]), json!([2, 1]), false);
        check(json!([]), json!([1]), false);
        check(json!({"$starts": [1]}), json!([1, 2]), true);
        check(json!({"$starts": [2]}), json!([1, 2]), false);
        check(json!({"$starts": [1, 2]}), json!([1]), false);
        check(json!({"$includes": [{"a": 1}, {"b": 2}]}), json!([{"a": 1, "b": 2}]), true);
        check(json!({"$includes": [{"a": 2}]}), json!([{"a": 1}]), false);
        check(json!({"$excludes": [{"a": 1}]}), json!([{"a": 1}]), false);
        check(json!({"$excludes": [{"a": 1}], "$includes": [{"a": 2}]}), json!([{"a": 2}]), true);
    }
}
