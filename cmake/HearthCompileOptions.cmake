# What every target of ours is compiled with. Linked PRIVATE, so none of it leaks into users of a library.
add_library(hearth_compile_options INTERFACE)
add_library(Hearth::compile_options ALIAS hearth_compile_options)

target_compile_definitions(hearth_compile_options INTERFACE
    QT_NO_KEYWORDS
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER
    QT_DEPRECATED_WARNINGS
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
)
target_compile_options(hearth_compile_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align=strict
    -Wimplicit-fallthrough -Wundef -Wvla
    $<$<BOOL:${HEARTH_WERROR}>:-Werror>
)

if(HEARTH_SANITIZE)
    target_compile_options(hearth_compile_options INTERFACE
        -fsanitize=${HEARTH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # Everything in one process must be linked with the sanitizer's runtime.
    add_link_options(-fsanitize=${HEARTH_SANITIZE})
endif()

if(HEARTH_FUZZ)
    target_compile_options(hearth_compile_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# Debug information for stack traces, optimised as users run it.
if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

find_program(HEARTH_CCACHE ccache)
if(HEARTH_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${HEARTH_CCACHE}")
endif()

# hearth_room(NAME SOURCES ... LINK ...): one static library for one room of core.
#   SOURCES  explicit file list
#   LINK     rooms and Qt modules that its headers name (PUBLIC)
#   PRIVATE  libraries that only its sources name
function(hearth_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK;PRIVATE")
    add_library(hearth_${name} STATIC ${arg_SOURCES})
    add_library(Hearth::${name} ALIAS hearth_${name})
    target_include_directories(hearth_${name} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    target_link_libraries(hearth_${name}
        PUBLIC ${arg_LINK}
        PRIVATE ${arg_PRIVATE} Hearth::compile_options
    )
    hearth_use_pch(hearth_${name} core)
endfunction()
