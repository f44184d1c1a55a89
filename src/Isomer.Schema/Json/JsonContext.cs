namespace Isomer.Schema;

/// <summary>
/// Reads the values that blueprint and mapping share: types, expressions, names, native text. A fault is reported, never thrown.
/// </summary>
internal sealed class JsonContext(JsonFile file)
{
    // A schema repeats a few types and defaults thousands of times.
    private readonly Dictionary<string, CanonicalType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Expression> _expressions = new(StringComparer.Ordinal);

    public JsonFile File => file;

    public bool Expect(JsonValue value, JsonKind kind, string what, string? target)
    {
        if (value.Kind == kind)
        {
            return true;
        }

        WrongKind(value, what, new JsonValue(kind, 0).Description, target);
        return false;
    }

    public void WrongKind(JsonValue value, string what, string expected, string? target) =>
        file.Report(Codes.WrongKind, value, target, what, expected, value.Description);

    public CanonicalType? Type(JsonValue value, string target)
    {
        if (!Expect(value, JsonKind.String, "a type", target))
        {
            return null;
        }

        if (!_types.TryGetValue(value.Text, out var type))
        {
            if (!CanonicalType.TryParse(value.Text, out type, out var error))
            {
                file.Report(Codes.MalformedType, value, target, value.Text, error);
                return null;
            }

            _types.Add(value.Text, type);
        }

        return type;
    }

    /// <summary>A string in the portable syntax, or <c>{ "native": { "engine": "text" } }</c>.</summary>
    public Expression? Expression(JsonValue value, string target)
    {
        if (value.Kind == JsonKind.Object)
        {
            var fields = new JsonFields(this, value, target, "an expression", ["native"]);
            return fields.Require("native") is { } native && Native(native, target) is { } text ? new NativeExpression(text) : null;
        }

        if (value.Kind != JsonKind.String)
        {
            WrongKind(value, "an expression", "a string or { \"native\": … }", target);
            return null;
        }

        if (!_expressions.TryGetValue(value.Text, out var expression))
        {
            if (!ExpressionParser.TryParse(value.Text, out var parsed, out var error))
            {
                file.Report(Codes.MalformedExpression, value, target, value.Text, error);
                return null;
            }

            expression = parsed;
            _expressions.Add(value.Text, expression);
        }

        return expression;
    }

    /// <summary><c>{ "engine": "text" }</c></summary>
    public NativeText? Native(JsonValue value, string target)
    {
        if (value.Kind != JsonKind.Object || value.Members.Count != 1)
        {
            WrongKind(value, "native text", "an object of one engine's id and its text: { \"<engine>\": \"…\" }", target);
            return null;
        }

        var member = value.Members[0];
        return Expect(member.Value, JsonKind.String, "native text", target) ? new(member.Name, member.Value.Text) : null;
    }

    public QualifiedName? Name(string text, JsonValue place, string target)
    {
        if (QualifiedName.TryParse(text, out var name))
        {
            return name;
        }

        file.Report(Codes.MalformedName, place, target, text);
        return null;
    }

    public EquatableArray<string> Strings(JsonValue value, string what, string target)
    {
        if (!Expect(value, JsonKind.Array, what, target))
        {
            return default;
        }

        var strings = new string[value.Items.Count];
        for (var i = 0; i < strings.Length; i++)
        {
            var item = value.Items[i];
            strings[i] = item.Text;
            if (item.Kind != JsonKind.String)
            {
                WrongKind(item, $"an entry of {what}", "a string", target);
            }
        }

        return EquatableArray<string>.Wrap(strings);
    }

    /// <summary>A list of names that stand once each.</summary>
    public void CheckDistinct(EquatableArray<string> names, JsonValue place, string target)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                file.Report(Codes.DuplicateName, place, target, name);
            }
        }
    }

    /// <summary>The key <c>checks</c> of a table or a domain: from name to predicate.</summary>
    public EquatableArray<CheckConstraint> Checks(JsonFields owner) =>
        Named(owner, "checks", (name, value, target) => new CheckConstraint(name, Expression(value, target) ?? LiteralExpression.Null));

    /// <summary>A key that holds named parts; they come sorted by name, and each one's place is recorded.</summary>
    public EquatableArray<T> Named<T>(JsonFields owner, string key, Func<string, JsonValue, string, T> read, bool sorted = true)
    {
        if (owner.Find(key) is not { } value || !Expect(value, JsonKind.Object, $"'{key}'", owner.Target))
        {
            return default;
        }

        var members = sorted ? value.Members.OrderBy(m => m.Name, StringComparer.Ordinal) : value.Members.AsEnumerable();
        var parts = new T[value.Members.Count];
        var i = 0;
        foreach (var member in members)
        {
            var target = (owner.Target.Length == 0 ? "" : owner.Target + "/") + key + "/" + member.Name;
            file.Record(target, member);
            if (member.Name.Length == 0)
            {
                file.Report(Codes.MalformedName, member.NameStart, member.Value.Start, target, member.Name);
            }

            parts[i++] = read(member.Name, member.Value, target);
        }

        return EquatableArray<T>.Wrap(parts);
    }

    public T Choice<T>(JsonValue value, string what, string target, T[] values, T absent)
        where T : struct, Enum
    {
        if (!Expect(value, JsonKind.String, what, target))
        {
            return absent;
        }

        foreach (var candidate in values)
        {
            if (JsonNames.Of(candidate) == value.Text)
            {
                return candidate;
            }
        }

        file.Report(Codes.UnknownValue, value, target, what, value.Text, string.Join(", ", values.Select(v => JsonNames.Of(v))));
        return absent;
    }
}
