using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Storefront;

/// <summary>
/// The rows of the legacy shop, with the habits of old shops: sloppy e-mail addresses, NULLs, emoji, a duplicate log line now and then.
/// </summary>
internal sealed class LegacyRows(SqliteConnection connection, SqliteTransaction transaction)
{
    private const int Customers = 12_000;
    private const int Products = 1_500;
    private const int Orders = 40_000;

    private static readonly DateTime Epoch = new(2009, 4, 1, 8, 0, 0);
    private static readonly string[] FirstNames = ["Anna", "Björn", "Chloé", "Dmitri", "Zoë", "Emeka", "Fatma", "Yuki", "Łukasz", "Nguyễn"];
    private static readonly string[] LastNames =
        ["Meyer", "O'Brien", "Núñez", "Øvergård", "Smith", "Иванова", "田中", "da Silva", "Kaya", "D’Angelo"];
    private static readonly string[] Cities = ["Köln", "Wrocław", "São Paulo", "Cork", "東京", "Zürich", "Reykjavík", "Lyon"];
    private static readonly string[] Countries = ["DE", "PL", "BR", "IE", "JP", "CH", "IS", "FR"];
    private static readonly string[] Goods =
        ["Teapot", "Bicycle bell", "Notebook", "Lantern 🏮", "Kite 🪁", "Fig jam", "Wool socks", "Chess set ♟️"];
    private static readonly string[] Methods = ["card", "transfer", "paypal", "cash"];
    private static readonly string?[] Remarks = [null, null, null, "", "gift wrap 🎁", "leave at the door", "It's \"fragile\""];

    private readonly Dice _dice = new(seed: 20_090_401);

    /// <summary>Writes every table.</summary>
    /// <returns>How many rows were written.</returns>
    public long Write() => WriteCustomers() + WriteProducts() + WriteOrders() + WriteImport();

    private long WriteCustomers()
    {
        using var customers = Table("customers", 10);
        using var addresses = Table("addresses", 6);
        using var preferences = Table("preferences", 3);
        var addressId = 0;
        for (var id = 1; id <= Customers; id++)
        {
            var first = _dice.Pick(FirstNames);
            var last = _dice.Pick(LastNames);
            var created = Epoch.AddMinutes(id * 600L + _dice.Next(600));
            customers.Add(
                id, Email(first, id), $"{first} {last}", _dice.Chance(60) ? $"+49 221 {_dice.Next(9_000_000) + 1_000_000}" : null,
                _dice.Chance(70) ? Date(new DateTime(1940, 1, 1).AddDays(_dice.Next(24_000))) : null,
                _dice.Chance(93) ? 1 : 0, _dice.Next(5_000), _dice.Chance(5) ? Photo(id) : null, Timestamp(created), addressId + 1);
            for (var n = _dice.Chance(20) ? 2 : 1; n > 0; n--)
            {
                var city = _dice.Next(Cities.Length);
                addresses.Add(
                    ++addressId, id, $"{_dice.Pick(LastNames)} Street {_dice.Next(200) + 1}",
                    _dice.Chance(90) ? _dice.Next(100_000).ToString("D5", CultureInfo.InvariantCulture) : null, Cities[city],
                    Countries[city]);
            }

            if (_dice.Chance(60))
            {
                var settings = $$"""{"newsletter":{{(_dice.Chance(50) ? "true" : "false")}},"theme":"{{(_dice.Chance(30) ? "dark 🌙" : "light")}}","pageSize":{{_dice.Next(5) * 10 + 10}}}""";
                preferences.Add(id, settings, _dice.Chance(80) ? Timestamp(created.AddDays(3)) : null);
            }
        }

        return customers.Rows + addresses.Rows + preferences.Rows;
    }

    private long WriteProducts()
    {
        using var products = Table("products", 8);
        for (var id = 1; id <= Products; id++)
        {
            products.Add(
                id, $"SKU-{id:D6}", $"{_dice.Pick(Goods)} No. {id}", Money(_dice.Next(20_000)),
                _dice.Chance(80) ? _dice.Next(4_000) / 1000.0 : null,
                _dice.Chance(85) ? 1 : 0, _dice.Chance(90) ? Date(Epoch.AddDays(_dice.Next(5_000))) : null,
                _dice.Chance(10) ? Photo(id) : null);
        }

        return products.Rows;
    }

    private long WriteOrders()
    {
        using var orders = Table("orders", 9);
        using var items = Table("order_items", 6);
        using var payments = Table("payments", 6);
        using var history = Table("order_history", 5);
        for (var id = 1; id <= Orders; id++)
        {
            var ordered = Epoch.AddMinutes(id * 190L + _dice.Next(190));
            var isShipped = _dice.Chance(88);
            var cents = 0;
            var lines = _dice.Next(4) + 1;
            var prices = new int[lines];
            for (var line = 0; line < lines; line++)
            {
                prices[line] = _dice.Next(20_000);
                cents += prices[line];
            }

            orders.Add(
                id, _dice.Next(Customers) + 1, _dice.Chance(95) ? _dice.Next(Customers) + 1 : null, isShipped ? "shipped" : "paid",
                Timestamp(ordered),
                isShipped ? Timestamp(ordered.AddHours(_dice.Next(96) + 1)) : null, _dice.Chance(8) ? 1 : 0, Money(cents),
                _dice.Chance(50) ? _dice.Next(256) : null);
            for (var line = 0; line < lines; line++)
            {
                items.Add(id, line + 1, _dice.Next(Products) + 1, 1, Money(prices[line]), _dice.Pick(Remarks));
            }

            payments.Add(
                id, id, _dice.Pick(Methods), _dice.Chance(97) ? "settled" : "void", Money(cents),
                _dice.Chance(96) ? Timestamp(ordered) : null);
            WriteHistory(history, id, ordered, isShipped);
        }

        return orders.Rows + items.Rows + payments.Rows + history.Rows;
    }

    private void WriteHistory(LegacyTable history, int order, DateTime ordered, bool isShipped)
    {
        history.Add(order, Timestamp(ordered), null, "new", null);
        for (var n = _dice.Chance(1) ? 2 : 1; n > 0; n--)
        {
            history.Add(order, Timestamp(ordered), "new", "paid", "settled by the night job");
        }

        if (isShipped)
        {
            history.Add(order, Timestamp(ordered.AddHours(30)), "paid", "shipped", _dice.Chance(10) ? "📦 by courier" : null);
        }
    }

    private long WriteImport()
    {
        using var import = Table("tmp_import", 2);
        for (var line = 1; line <= 100; line++)
        {
            import.Add(line, "???");
        }

        return import.Rows;
    }

    private LegacyTable Table(string name, int columns) => new(connection, transaction, name, columns);

    // Typed by hand for fifteen years: blanks around, and capitals wherever.
    private string Email(string first, int id)
    {
        var address = $"{first}.{id}@example.com";
        return _dice.Next(4) switch
        {
            0 => $" {address}",
            1 => $"{address.ToUpperInvariant()} ",
            _ => address,
        };
    }

    private byte[] Photo(int id)
    {
        var photo = new byte[200 + (id % 800)];
        for (var i = 0; i < photo.Length; i++)
        {
            photo[i] = (byte)_dice.Next(256);
        }

        return photo;
    }

    private static double Money(int cents) => cents / 100.0;

    private static string Date(DateTime value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Timestamp(DateTime value) => value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
