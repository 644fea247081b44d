-- SPDX-FileCopyrightText: 2026 The Maillage authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- What of an OpenStreetMap extract goes into the tiles, and from which zoom on: the layers of the OpenMapTiles schema,
-- with those of their classes that resources/map-styles paints. Read by tilemaker 3.

node_keys = { "place", "natural", "amenity", "tourism", "historic", "leisure", "railway", "highway", "aeroway",
              "addr:housenumber" }

-- Lists of words as sets.
local function set(words)
    local found = {}
    for _, word in ipairs(words) do found[word] = true end
    return found
end

-- place: zoom from which it is in the tiles, and rank among places (1 the first)
local places = {
    country = { 5, 1 }, state = { 5, 2 }, city = { 5, 3 }, town = { 7, 6 }, village = { 9, 10 }, island = { 9, 9 },
    suburb = { 11, 11 }, borough = { 11, 11 }, quarter = { 12, 12 }, hamlet = { 12, 13 }, neighbourhood = { 13, 14 },
    isolated_dwelling = { 13, 15 }, locality = { 13, 16 }, islet = { 13, 16 },
}

-- Where people go: rank among them. The administration and culture first, then the rest.
local sights = {
    townhall = 1, library = 2, post_office = 3, hospital = 3, clinic = 5, courthouse = 4, community_centre = 4,
    public_building = 5, police = 5, fire_station = 5, school = 6, college = 6, university = 4, museum = 6, theatre = 6,
    cinema = 7, arts_centre = 7, place_of_worship = 8, bus_station = 3, ferry_terminal = 4, castle = 6, stadium = 7,
    sports_centre = 7, park = 8, garden = 9, zoo = 7, cemetery = 9, grave_yard = 9, station = 2, halt = 3,
    bus_stop = 10, tram_stop = 9,
}

-- Use of land and what grows on it, by the layer that it goes to.
local covers = {
    forest = "wood", wood = "wood", scrub = "grass", heath = "grass", grass = "grass", grassland = "grass",
    meadow = "grass", village_green = "grass", golf_course = "grass", park = "grass", garden = "grass",
    recreation_ground = "grass", dog_park = "grass", farmland = "farmland", farmyard = "farmland", orchard = "farmland",
    vineyard = "farmland", allotments = "farmland", plant_nursery = "farmland", sand = "sand", beach = "sand",
    dune = "sand", bare_rock = "rock", scree = "rock", shingle = "rock", glacier = "ice", wetland = "wetland",
}
local uses = set { "residential", "commercial", "retail", "industrial", "garages", "railway", "landfill", "quarry",
                   "brownfield", "school", "kindergarten", "college", "university", "hospital", "cemetery",
                   "grave_yard", "pitch", "stadium", "track", "playground", "military", "theme_park", "zoo",
                   "camp_site", "bus_station" }
local waters = { reservoir = "lake", basin = "lake", riverbank = "river", dock = "dock" }

-- highway: class in the tiles, zoom from which it is drawn, zoom from which it is named
local roads = {
    motorway = { "motorway", 5, 8 }, trunk = { "trunk", 5, 9 }, primary = { "primary", 7, 10 },
    secondary = { "secondary", 9, 11 }, tertiary = { "tertiary", 11, 12 }, unclassified = { "minor", 12, 13 },
    residential = { "minor", 12, 13 }, living_street = { "minor", 12, 13 }, road = { "minor", 12, 13 },
    pedestrian = { "path", 12, 13 }, service = { "service", 13, 14 }, track = { "track", 13, 14 },
    busway = { "service", 13, 14 }, footway = { "path", 13, 14 }, path = { "path", 13, 14 },
    cycleway = { "path", 13, 14 }, bridleway = { "path", 13, 14 }, steps = { "path", 13, 14 },
    corridor = { "path", 14, 14 },
}
local rails = { rail = "rail", narrow_gauge = "rail", preserved = "rail", tram = "transit", light_rail = "transit",
                funicular = "transit", monorail = "transit", subway = "transit" }

local function yes(value) return value ~= "" and value ~= "no" end

local function name()
    local french = Find("name:fr")
    return french ~= "" and french or Find("name")
end

local function writeName(zoom)
    local text = name()
    if text ~= "" then Attribute("name", text, zoom or 0) end
end

-- The first of these keys whose value stands in the table.
local function firstOf(keys, table)
    for _, key in ipairs(keys) do
        local value = Find(key)
        if table[value] then return value end
    end
    return ""
end

local function writeSight(asPoint)
    local word = firstOf({ "amenity", "railway", "tourism", "historic", "leisure", "landuse" }, sights)
    if word == "" and Find("highway") == "bus_stop" then word = "bus_stop" end
    if word == "" or (name() == "" and word ~= "townhall" and word ~= "library" and word ~= "post_office") then return end
    if asPoint then Layer("poi", false) else LayerAsCentroid("poi") end
    Attribute("class", word)
    Attribute("subclass", word)
    AttributeNumeric("rank", sights[word])
    writeName()
    local early = word == "station" or word == "halt"
    MinZoom(early and 12 or 14)
    ZOrder(-sights[word])
end

local function writeHouseNumber(asPoint)
    local number = Find("addr:housenumber")
    if number == "" then return end
    if asPoint then Layer("housenumber", false) else LayerAsCentroid("housenumber") end
    Attribute("housenumber", number)
end

function node_function()
    local place = Find("place")
    if places[place] and name() ~= "" then
        local zoom, rank = places[place][1], places[place][2]
        local population = tonumber(Find("population")) or 0
        if place == "city" and population < 100000 then zoom = 6 end
        -- Of two of a kind the larger one goes first.
        rank = rank * 100 - math.min(99, math.floor(math.log(population + 1) * 6))
        Layer("place", false)
        Attribute("class", place)
        AttributeNumeric("rank", rank)
        writeName()
        MinZoom(zoom)
        ZOrder(-rank)
    elseif (place == "sea" or place == "ocean") and name() ~= "" then
        Layer("water_name", false)
        Attribute("class", place)
        writeName()
    end
    local natural = Find("natural")
    if natural == "peak" and name() ~= "" then
        Layer("mountain_peak", false)
        Attribute("class", "peak")
        AttributeNumeric("rank", math.max(1, 9000 - (tonumber(Find("ele")) or 0)))
        writeName()
    elseif (natural == "bay" or natural == "strait") and name() ~= "" then
        Layer("water_name", false)
        Attribute("class", natural)
        writeName()
        MinZoom(11)
    end
    if Find("aeroway") == "aerodrome" and name() ~= "" then
        Layer("aerodrome_label", false)
        writeName()
    end
    writeSight(true)
    writeHouseNumber(true)
end

function relation_scan_function()
    local kind = Find("type")
    if (kind == "boundary" or kind == "multipolygon") and Find("boundary") == "administrative" then Accept() end
end

-- A border that several share is drawn once, as the highest of them.
local function writeBorder()
    local level = 99
    while true do
        local relation = NextRelation()
        if not relation then break end
        level = math.min(level, tonumber(FindInRelation("admin_level")) or 99)
    end
    if level < 2 or level > 8 then return end
    Layer("boundary", false)
    AttributeNumeric("admin_level", level)
    AttributeNumeric("maritime", yes(Find("maritime")) and 1 or 0)
    MinZoom(level <= 4 and 5 or level <= 6 and 7 or 11)
end

local function writeLevel()
    if yes(Find("bridge")) then
        Attribute("brunnel", "bridge")
    elseif yes(Find("tunnel")) or Find("covered") == "yes" then
        Attribute("brunnel", "tunnel")
    end
end

local function writeRoad()
    local word = Find("highway")
    local link = word:sub(-5) == "_link"
    local road = roads[link and word:sub(1, -6) or word]
    if not road then return false end
    if Find("area") == "yes" and IsClosed() then
        if word == "pedestrian" or word == "footway" then
            Layer("transportation", true)
            Attribute("class", "path")
            Attribute("subclass", word)
            MinZoom(13)
        end
        return true
    end
    Layer("transportation", false)
    Attribute("class", road[1])
    if road[1] == "path" then Attribute("subclass", word) end
    if link then AttributeNumeric("ramp", 1) end
    writeLevel()
    MinZoom(link and math.max(road[2], 11) or road[2])
    local number = Find("ref")
    if link or (name() == "" and number == "") then return true end
    Layer("transportation_name", false)
    Attribute("class", road[1])
    if road[1] == "path" then Attribute("subclass", word) end
    writeName(road[3])
    if number ~= "" then Attribute("ref", number:match("^[^;]*")) end
    MinZoom(number ~= "" and road[2] < 8 and 8 or road[3])
    return true
end

local function writeRail()
    local word = Find("railway")
    if not rails[word] then return end
    local service = Find("service")
    Layer("transportation", false)
    Attribute("class", rails[word])
    Attribute("subclass", word)
    if service ~= "" then Attribute("service", service) end
    writeLevel()
    MinZoom(word == "rail" and service == "" and 8 or 13)
end

local function writeOtherWays()
    local aeroway, aerialway, pier = Find("aeroway"), Find("aerialway"), Find("man_made")
    if aeroway == "runway" or aeroway == "taxiway" then
        Layer("aeroway", false)
        Attribute("class", aeroway)
        MinZoom(aeroway == "runway" and 10 or 12)
    elseif (aeroway == "aerodrome" or aeroway == "apron" or aeroway == "heliport") and IsClosed() then
        Layer("aeroway", true)
        Attribute("class", aeroway)
        if aeroway == "aerodrome" and name() ~= "" then
            LayerAsCentroid("aerodrome_label")
            writeName()
        end
    end
    if aerialway == "cable_car" or aerialway == "gondola" or Find("route") == "ferry" then
        Layer("transportation", false)
        Attribute("class", aerialway ~= "" and aerialway or "ferry")
        MinZoom(aerialway ~= "" and 12 or 9)
        if aerialway == "" and name() ~= "" then
            Layer("transportation_name", false)
            Attribute("class", "ferry")
            writeName()
            MinZoom(12)
        end
    elseif pier == "pier" or pier == "breakwater" or pier == "groyne" then
        Layer("transportation", IsClosed())
        Attribute("class", "pier")
        MinZoom(12)
    end
end

-- An area shows from the zoom at which it is more than a speck.
local function zoomOfArea(first)
    local area = Area()
    local zoom = area > 1e7 and 7 or area > 1e6 and 9 or area > 1e5 and 11 or area > 1e4 and 12 or 13
    MinZoom(math.max(first, zoom))
end

local function writeWater()
    local waterway = Find("waterway")
    if waterway == "river" or waterway == "canal" or waterway == "stream" or waterway == "drain" or waterway == "ditch" then
        if not IsClosed() or Find("area") ~= "yes" then
            Layer("waterway", false)
            Attribute("class", waterway)
            if Find("intermittent") == "yes" then AttributeNumeric("intermittent", 1) end
            writeLevel()
            writeName()
            MinZoom(waterway == "river" and 8 or waterway == "canal" and 10 or 12)
            return true
        end
    end
    local class = waters[waterway] or waters[Find("landuse")]
    if Find("natural") == "water" then class = Find("water") == "river" and "river" or "lake" end
    if Find("leisure") == "swimming_pool" then class = "swimming_pool" end
    if not class or not IsClosed() then return class ~= nil end
    Layer("water", true)
    Attribute("class", class)
    if Find("intermittent") == "yes" then AttributeNumeric("intermittent", 1) end
    zoomOfArea(6)
    if name() ~= "" and class == "lake" then
        LayerAsCentroid("water_name")
        Attribute("class", "lake")
        AttributeNumeric("rank", math.max(1, math.floor(30 - math.log(Area() + 1))))
        writeName()
        zoomOfArea(8)
    end
    return true
end

local function writeLand()
    if not IsClosed() then return end
    local cover = firstOf({ "natural", "landuse", "leisure" }, covers)
    if cover ~= "" then
        Layer("landcover", true)
        Attribute("class", covers[cover])
        Attribute("subclass", cover)
        zoomOfArea(7)
    end
    local use = firstOf({ "amenity", "landuse", "leisure", "tourism" }, uses)
    if use ~= "" then
        Layer("landuse", true)
        Attribute("class", use)
        zoomOfArea(9)
    end
    if Find("boundary") == "national_park" and name() ~= "" then
        LayerAsCentroid("park")
        writeName()
        AttributeNumeric("rank", 1)
    end
end

function way_function()
    writeBorder()
    if not writeRoad() then
        writeRail()
    end
    writeOtherWays()
    if not writeWater() then
        writeLand()
    end
    if yes(Find("building")) and IsClosed() then
        Layer("building", true)
        MinZoom(Area() > 1000 and 13 or 14)
    end
    if IsClosed() then
        writeSight(false)
        writeHouseNumber(false)
    end
end

-- The polygons of the sea come from a file of their own, if at all.
function attribute_function(_, layer)
    return layer == "water_sea" and { class = "ocean" } or {}
end
