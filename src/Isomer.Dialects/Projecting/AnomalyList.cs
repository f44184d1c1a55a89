using Isomer.Schema;

namespace Isomer.Dialects;

/// <summary>The findings of a projection, in the order in which they were made.</summary>
internal sealed class AnomalyList
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>Adds a finding about a path of the blueprint.</summary>
    public void Add(Code code, string target, params string[] arguments) =>
        _items.Add(Diagnostic.Create(code, arguments) with { Target = target });

    public EquatableArray<Diagnostic> ToEquatableArray() => _items.ToEquatableArray();
}
