using System.Text;
using Isomer.Schema;

namespace Isomer.Dialects.MySql;

/// <summary>MySQL; MariaDB is a flavour of it.</summary>
internal partial class Dialect : Dialects.Dialect
{
    public const string EngineId = "mysql";

    public override string Id => EngineId;

    public override string Name => "MySql";

    public override string DisplayName => "MySQL";

    public override string PackageId => "Isomer.MySql";

    public override IdentifierRules Identifiers => MySql.Identifiers.Rules;

    internal override Dialects.Features Features => MySql.Features.Facts;

    /// <summary>The flavour's types.</summary>
    internal virtual TypeMap Types => TypeMap.MySql;

    /// <summary>The flavour's collations.</summary>
    internal virtual NamedCollations Collations => MySql.Collations.Instance;

    /// <summary>Octets as the default of a column of few octets, where a literal would not do; null where it does.</summary>
    /// <param name="hex">The octets in hexadecimal digits.</param>
    internal virtual string? BinaryDefault(string hex) => null;

    /// <summary>The word behind an index that no query uses.</summary>
    internal virtual string UnusedIndex => "INVISIBLE";

    /// <summary>Whether the catalog keeps the width of an integer that no zeros fill.</summary>
    internal virtual bool KeepsDisplayWidths => false;

    /// <summary>Whether the catalog has parentheses around each operator, rather than where they are needed.</summary>
    internal virtual bool PrintsParentheses => true;

    /// <summary>The clock of ON UPDATE as the catalog spells it.</summary>
    /// <param name="digits">Its precision in parentheses; <c>()</c> or nothing for whole seconds.</param>
    internal virtual string Clock(string digits) => "current_timestamp" + (digits is "()" or "(0)" ? "" : digits);

    internal override NativeText? Understand(NativeText native, NativeKind kind) =>
        native.Engine == Id ? native
        : DialectRegistry.Find(native.Engine) is Dialect relative ? new Relative(relative, this).Of(native, kind)
        : null;

    // https://dev.mysql.com/doc/refman/8.4/en/stored-objects-security.html
    internal override bool RunsAsCreator(NativeText native, NativeKind kind) =>
        kind == NativeKind.View || (kind == NativeKind.Program && StoredProgram.IsProgram(native.Text) &&
            native.Text.IndexOf(" SQL SECURITY INVOKER", StringComparison.Ordinal) < 0);

    public override CanonicalType ParseType(string storeType) => Types.Parse(storeType);

    public override string StoreType(CanonicalType type) => Types.Store(type);

    internal override TypeFit Fit(CanonicalType type) => Types.Fit(type);

    internal override IReadOnlyList<TypeFallback> Fallbacks => Types.Steps;

    internal override string? FitCollation(string collation) => Collations.Fit(collation);

    internal override Folding FoldingOf(string collation) => MySql.Collations.FoldingOf(collation);

    internal override int MaxBytes(CanonicalType type) => ByteSizes.Of(type);

    internal override int LengthIn(int bytes, CanonicalType type) => ByteSizes.LengthIn(bytes, type);

    internal override string? BehaviourOf(NativeText column) => ColumnAttributes.Split(column.Text).Behaviour;

    internal override StringBuilder AppendClosed(StringBuilder script, string statement) =>
        StoredProgram.AppendClosed(script, statement);

    public override string? CollationFacet(string name) => Collations.Facet(name);

    internal override bool IsOrdered(CanonicalType type) => TypeMap.IsOrdered(type);

    public override Plan Plan(EquatableArray<Change> changes, Blueprint before, Blueprint after) =>
        changes.IsEmpty ? Dialects.Plan.Empty : new Planner(this, changes, before, after).Plan();

    public override EquatableArray<PlanStep> FinishLoad(Blueprint schema) => LoadFinish.Steps(schema).ToEquatableArray();
}
