namespace Isomer.Testing.Schemas;

/// <summary>Makes names, each once, also when case is ignored.</summary>
internal sealed class NameMaker(Random random, bool hostile)
{
    private static readonly string[] s_plain =
        ["customers", "orders", "items", "price", "created_at", "status", "region", "note", "code", "kind", "total", "a", "x1", "is_open"];

    private static readonly string[] s_hostile =
    [
        "select", "order", "User", "Order Items", "CamelCase", "UPPER", "we\"ird", "it's", "a.b", "a,b", "f(x)", " lead", "trail ", "1st",
        "class", "名前", "Größe", "😀", "back\\slash", "per/cent%", "semi;colon", "--dash", "$dollar", "[square]", "`tick`", "value", "null",
        "a_name_that_is_rather_long_so_that_suffixes_matter", "@at", "#hash", "?what", "{brace}", "tab\there",
    ];

    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that this maker did not give before.</summary>
    public string Next()
    {
        var pool = hostile && random.Next(3) == 0 ? s_hostile : s_plain;
        var word = pool[random.Next(pool.Length)];
        var name = word;
        for (var i = 2; !_used.Add(name); i++)
        {
            name = word + "_" + i;
        }

        return name;
    }
}
