namespace Isomer.Schema;

/// <summary>The closed list of functions that a portable expression may call, each with one meaning on every engine.</summary>
public static class PortableFunctions
{
    /// <summary>The names, lower case. docs/expressions.md says what each means.</summary>
    public static IReadOnlyCollection<string> Names { get; } =
    [
        "abs", "coalesce", "length", "octet_length", "lower", "upper", "ltrim", "rtrim", "trim", "nullif", "replace", "round", "substring",
        "now", "local_now", "utc_now", "current_date", "current_time", "current_user", "uuid_v4",
    ];
}
