using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Oracle;

/// <summary>Collects what an X-Ray has to say, and what it keeps in the server's own words.</summary>
/// <param name="dialect">The dialect.</param>
/// <param name="schema">The session's schema, by which texts may qualify what they name.</param>
internal sealed class Findings(Dialect dialect, string schema)
{
    private readonly string _qualifier = SqlText.Quote(schema) + ".";
    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<NativeObject> _objects = [];

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public IEnumerable<NativeObject> Objects => _objects;

    /// <summary>Native text, free of the session's schema: a blueprint is not tied to where it came from.</summary>
    public NativeText Text(string text) => new(dialect.Id, Plain(text));

    /// <summary>An expression; one that has no portable form is kept, and said so.</summary>
    public Expression Expression(string text, string target, CanonicalType? type, IReadOnlyList<Column>? columns = null)
    {
        var plain = Plain(text);
        var expression = dialect.ReadExpression(plain, type, columns);
        if (expression.IsNative)
        {
            _diagnostics.Add(Diagnostic.Create(Codes.ExpressionKeptNative, target, plain, dialect.DisplayName) with { Target = target });
        }

        return expression;
    }

    /// <summary>An expression, where nothing is said of one without a portable form.</summary>
    public Expression Parse(string text, IReadOnlyList<Column>? columns = null) => dialect.ReadExpression(Plain(text), null, columns);

    /// <summary>Says something of a part of the blueprint.</summary>
    public void Say(Code code, string target, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(code, arguments) with { Target = target });

    /// <summary>Lists something without a portable form.</summary>
    public void Keep(string kind, QualifiedName name, string definition)
    {
        _objects.Add(new NativeObject(kind, name, Text(definition.TrimEnd())));
        Say(Codes.ObjectKeptNative, $"native/{name}", dialect.DisplayName, kind, name.ToString(), "it has no portable form");
    }

    /// <summary>As <see cref="Keep(string, QualifiedName, string)"/>, for something of a table.</summary>
    public void Keep(string kind, QualifiedName table, string part, string definition) =>
        Keep(kind, table with { Name = table.Name + "." + part }, definition);

    private string Plain(string text) => text.Replace(_qualifier, "", StringComparison.Ordinal);
}
