namespace Isomer.Schema;

/// <summary>A foreign key, stated on the dependent table.</summary>
public sealed record ForeignKey
{
    /// <summary>The constraint's name, unique in its table.</summary>
    public required string Name { get; init; }

    /// <summary>The dependent columns; each pairs with the principal column at the same place.</summary>
    public required EquatableArray<string> Columns { get; init; }

    /// <summary>The table referred to; may be the dependent itself.</summary>
    public required QualifiedName Principal { get; init; }

    /// <summary>The columns referred to.</summary>
    public required EquatableArray<string> PrincipalColumns { get; init; }

    /// <summary>What a delete of the principal row does.</summary>
    public ReferentialAction OnDelete { get; init; }

    /// <summary>What a change of the principal key does.</summary>
    public ReferentialAction OnUpdate { get; init; }

    /// <summary>When it is checked.</summary>
    public Deferral Deferral { get; init; }

    /// <summary>Whether a partly NULL composite key is refused (<c>MATCH FULL</c>); false is <c>MATCH SIMPLE</c>.</summary>
    public bool MatchFull { get; init; }
}
