namespace Isomer.Schema;

/// <summary>Compares two schemas of one engine, object by object, by name.</summary>
public static class SchemaDiff
{
    // The migrator's own tables are no part of any schema.
    private const string OwnPrefix = "isomer_";

    /// <summary>
    /// What must be done to the first schema to get the second. Renames are not guessed: they are a drop and an add. The order of columns,
    /// the origin, native texts of other engines and tables named <c>isomer_*</c> are no difference.
    /// </summary>
    /// <param name="before">The schema as it is.</param>
    /// <param name="after">The schema as it shall be.</param>
    /// <param name="options">Choices; null for <see cref="SchemaDiffOptions.Default"/>.</param>
    /// <returns>
    /// The changes: types, sequences, tables, views, routines, the rest; each by name in ordinal order. No order in which they could run.
    /// </returns>
    public static EquatableArray<Change> Compare(Blueprint before, Blueprint after, SchemaDiffOptions? options = null)
    {
        options ??= SchemaDiffOptions.Default;
        var changes = new List<Change>();
        var objects = new NamedPairs(changes, options.KeepUnknownObjects);
        var engine = new EngineView(options.Engine ?? before.Origin?.Engine ?? after.Origin?.Engine);

        objects.Compare(
            before.Enums, after.Enums, e => e.Name, e => new AddEnum(e), e => new DropEnum(e),
            Alter<EnumType>((b, a) => new AlterEnum(b, a)));
        objects.Compare(
            before.Domains.Select(engine.Of), after.Domains.Select(engine.Of), d => d.Name,
            d => new AddDomain(d), d => new DropDomain(d), Alter<Domain>((b, a) => new AlterDomain(b, a)));
        objects.Compare(
            before.Sequences, after.Sequences, s => s.Name,
            s => new AddSequence(s), s => new DropSequence(s), Alter<Sequence>((b, a) => new AlterSequence(b, a)));
        objects.Compare(
            before.Tables.Where(t => !IsOwn(t)), after.Tables.Where(t => !IsOwn(t)), t => t.Name,
            t => new AddTable(t), t => new DropTable(t), (b, a) => TableDiff.Compare(engine, b, a));
        objects.Compare(
            before.Views.Where(v => engine.Knows(v.Native)), after.Views.Where(v => engine.Knows(v.Native)), v => v.Name,
            v => new AddView(v), v => new DropView(v), Replace<View>(v => new DropView(v), v => new AddView(v)));
        objects.Compare(
            before.Routines.Where(r => engine.Knows(r.Native)), after.Routines.Where(r => engine.Knows(r.Native)), r => r.Name,
            r => new AddRoutine(r), r => new DropRoutine(r), Replace<Routine>(r => new DropRoutine(r), r => new AddRoutine(r)));
        objects.Compare(
            before.NativeObjects.Where(o => engine.Knows(o.Native)), after.NativeObjects.Where(o => engine.Knows(o.Native)), o =>
                o.Kind + "/" + o.Name,
            o => new AddNativeObject(o), o => new DropNativeObject(o),
            Replace<NativeObject>(o => new DropNativeObject(o), o => new AddNativeObject(o)));
        return changes.ToEquatableArray();
    }

    internal static Func<T, T, IEnumerable<Change>> Alter<T>(Func<T, T, Change> alter)
        where T : notnull => (before, after) => before.Equals(after) ? [] : [alter(before, after)];

    internal static Func<T, T, IEnumerable<Change>> Replace<T>(Func<T, Change> drop, Func<T, Change> add)
        where T : notnull => (before, after) => before.Equals(after) ? [] : [drop(before), add(after)];

    private static bool IsOwn(Table table) => table.Name.Name.StartsWith(OwnPrefix, StringComparison.OrdinalIgnoreCase);
}
