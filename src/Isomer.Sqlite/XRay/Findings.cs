using Isomer.Dialects;
using Isomer.Schema;

namespace Isomer.Sqlite;

/// <summary>What an X-Ray could not say in canonical words: kept as native text, and told.</summary>
internal sealed class Findings(Dialect dialect)
{
    private readonly List<NativeObject> _natives = [];
    private readonly List<Diagnostic> _diagnostics = [];

    public EquatableArray<NativeObject> Natives => _natives
        .OrderBy(n => n.Kind, StringComparer.Ordinal).ThenBy(n => n.Name).ThenBy(n => n.Native.Text, StringComparer.Ordinal)
        .ToEquatableArray();

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    /// <summary>Keeps a native object and warns.</summary>
    public void Keep(string kind, string name, string text, string reason)
    {
        _natives.Add(new(kind, new QualifiedName(name), SqliteText.Native(text)));
        Warn($"native/{kind}/{name}", Codes.ObjectKeptNative, dialect.DisplayName, kind, name, reason);
    }

    /// <summary>Warns about an expression that stays native.</summary>
    public Expression Check(Expression expression, string target)
    {
        if (expression is NativeExpression { Native: var native })
        {
            Warn(target, Codes.ExpressionKeptNative, target, native.Text, dialect.DisplayName);
        }

        return expression;
    }

    /// <summary>Warns about a type that stays native.</summary>
    public CanonicalType Check(CanonicalType type, string declared, string target)
    {
        // A column without a type says all that there is to say.
        if (type.Kind == TypeKind.Other && declared.Length > 0)
        {
            Warn(target, Codes.TypeKeptNative, target, declared);
        }

        return type;
    }

    private void Warn(string target, Code code, params string[] arguments) =>
        _diagnostics.Add(Diagnostic.Create(code, arguments) with { Target = target });
}
