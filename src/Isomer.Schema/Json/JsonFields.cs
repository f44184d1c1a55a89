using System.Globalization;

namespace Isomer.Schema;

/// <summary>An object with a fixed set of keys. Each getter reports what is wrong with its key, and gives the quiet default then.</summary>
internal readonly struct JsonFields
{
    private readonly JsonContext _context;
    private readonly JsonValue _value;

    /// <param name="context">Where findings go.</param>
    /// <param name="value">The object; anything else is reported, and taken for an empty one.</param>
    /// <param name="target">The path of what the object describes.</param>
    /// <param name="what">What the object describes, for a message: <c>a column</c>.</param>
    /// <param name="keys">The keys it may have.</param>
    public JsonFields(JsonContext context, JsonValue value, string target, string what, string[] keys)
    {
        _context = context;
        _value = value;
        Target = target;
        What = what;
        if (context.Expect(value, JsonKind.Object, what, target))
        {
            foreach (var member in value.Members)
            {
                if (Array.IndexOf(keys, member.Name) < 0)
                {
                    context.File.Report(
                        Codes.UnknownKey, member.NameStart, member.Value.Start, target, member.Name, what, string.Join(", ", keys));
                }
            }
        }
    }

    public string Target { get; }

    public string What { get; }

    public JsonValue? Find(string key)
    {
        foreach (var member in _value.Members)
        {
            if (string.Equals(member.Name, key, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>As <see cref="Find"/>; a missing key is reported.</summary>
    public JsonValue? Require(string key)
    {
        var value = Find(key);
        if (value is null && _value.Kind == JsonKind.Object)
        {
            _context.File.Report(Codes.MissingKey, _value, Target, What, key);
        }

        return value;
    }

    public bool Bool(string key)
    {
        var value = Find(key);
        if (value is null or { Kind: JsonKind.True or JsonKind.False })
        {
            return value?.Kind == JsonKind.True;
        }

        _context.WrongKind(value, $"'{key}'", "true or false", Target);
        return false;
    }

    public string? String(string key) =>
        Find(key) is { } value && _context.Expect(value, JsonKind.String, $"'{key}'", Target) ? value.Text : null;

    public long? Integer(string key)
    {
        if (Find(key) is not { } value)
        {
            return null;
        }

        if (value.Kind == JsonKind.Number &&
            long.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        _context.WrongKind(value, $"'{key}'", "a whole number of 64 bits", Target);
        return null;
    }

    public T Choice<T>(string key, T[] values, T absent)
        where T : struct, Enum =>
        Find(key) is { } value ? _context.Choice(value, $"'{key}'", Target, values, absent) : absent;

    public CanonicalType? Type(string key) => Find(key) is { } value ? _context.Type(value, Target) : null;

    public Expression? Expression(string key) => Find(key) is { } value ? _context.Expression(value, Target) : null;

    public QualifiedName? Name(string key) =>
        Find(key) is { } value && _context.Expect(value, JsonKind.String, $"'{key}'", Target)
            ? _context.Name(value.Text, value, Target)
            : null;

    public NativeText? Native(string key) => Find(key) is { } value ? _context.Native(value, Target) : null;

    /// <summary>A list of strings; empty where the key is missing.</summary>
    public EquatableArray<string> Strings(string key) => Find(key) is { } value ? _context.Strings(value, $"'{key}'", Target) : default;
}
